#!lua flags=allow-oom
-- Ends a lease that is still ours: done, or due again.
-- KEYS  1 due, 2 tasks, 3 tries
-- ARGV  1 task, 2 end of the lease, 3 try as `count:serial`, 4 due again at or '', 5 '1' when this try had no effect outside
-- gives 1, or 0 when the task was replaced or taken by another meanwhile
local score = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not score or tonumber(score) ~= tonumber(ARGV[2]) then return 0 end
if redis.call('HGET', KEYS[3], ARGV[1]) ~= ARGV[3] then return 0 end

if ARGV[4] == '' then
  redis.call('ZREM', KEYS[1], ARGV[1])
  redis.call('HDEL', KEYS[2], ARGV[1])
  redis.call('HDEL', KEYS[3], ARGV[1])
  return 1
end
redis.call('ZADD', KEYS[1], 'XX', ARGV[4], ARGV[1])
-- A try without effect does not count; an earlier one that never reported back still does.
local poging = tonumber(string.match(ARGV[3], '^%d+')) - (ARGV[5] == '1' and 1 or 0)
redis.call('HSET', KEYS[3], ARGV[1], tostring(poging))
return 1
