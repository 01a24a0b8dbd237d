#!lua flags=allow-oom
-- Leases due tasks: their due time becomes the end of the lease, so that a relay that dies gives them back by itself.
-- Allowed in a full Redis: it takes next to nothing, and what is due may be an erasure.
-- KEYS  1 due, 2 tasks, 3 tries
-- ARGV  1 now, 2 how many, 3 end of the lease
-- gives a list of {id, due time, content, try, serial number of the lease}
-- A try is kept as `count:serial`; the last serial given stands beside them under a name that no task has.
local VOLGNUMMER = '#'
local genomen = {}
local vervallen = redis.call('ZRANGE', KEYS[1], '-inf', ARGV[1], 'BYSCORE', 'LIMIT', 0, ARGV[2], 'WITHSCORES')
for i = 1, #vervallen, 2 do
  local id = vervallen[i]
  local inhoud = redis.call('HGET', KEYS[2], id)
  if inhoud then
    redis.call('ZADD', KEYS[1], 'XX', ARGV[3], id)
    local eerder = redis.call('HGET', KEYS[3], id)
    local poging = (eerder and tonumber(string.match(eerder, '^%d+')) or 0) + 1
    local volgnummer = redis.call('HINCRBY', KEYS[3], VOLGNUMMER, 1)
    redis.call('HSET', KEYS[3], id, poging .. ':' .. volgnummer)
    genomen[#genomen + 1] = { id, vervallen[i + 1], inhoud, poging, volgnummer }
  else
    -- A due time without a task can never be done and would be the first in line for ever.
    redis.call('ZREM', KEYS[1], id)
  end
end
return genomen
