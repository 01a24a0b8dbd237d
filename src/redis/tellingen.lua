-- What was counted in one period, unless the caller knows it already. One period a call, so that others are served in
-- between.
-- KEYS  1 the period
-- ARGV  1 how many facts had been counted in it when the caller read it; empty when it never did
-- gives '' for nothing, that number when nothing came since, else all fields and values, a line each
local aantal = redis.call('HGET', KEYS[1], '#')
if not aantal then return '' end
if aantal == ARGV[1] then return aantal end
return table.concat(redis.call('HGETALL', KEYS[1]), '\n')
