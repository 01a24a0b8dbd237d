-- What was counted in one period, unless the caller knows it already. One period a call, so that others are served in
-- between.
-- KEYS  1 the period
-- ARGV  1 which fact had been counted last in it when the caller read it; empty when it never did
-- gives '' for nothing, that fact when none came since, else all fields and values, a line each
local laatste = redis.call('HGET', KEYS[1], '@')
if laatste and laatste == ARGV[1] then return laatste end
return table.concat(redis.call('HGETALL', KEYS[1]), '\n')
