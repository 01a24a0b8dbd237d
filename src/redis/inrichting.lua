-- A new version of the configuration with its audit lines and what must be done about it, or nothing. Every check comes
-- before the first write.
-- KEYS  1 the configuration, 2 audit, 3 due, 4 tasks
-- ARGV  1 the version it was made on, 2 document, 3 wrapped key, 4 when, 5 how many older versions are kept,
--       6 'tik' when a tap on the sociale kaart made it, 7 the audit lines and the tasks (JSON, strings only)
-- gives the new version, or nil when another one came in between
-- The newest stands in v, d, k and t; an older one in d:<version>, k:<version> and t:<version>. What a tap made is never
-- an older one: it is gone when the next comes. So the numbers of the older ones have gaps.
-- s is the last version that a tap made, b the last one before those taps. They count only as long as s is v: a process
-- from before they were there leaves them as they are.
for i, hoort in ipairs({ 'hash', 'stream', 'zset', 'hash' }) do
  local soort = redis.call('TYPE', KEYS[i]).ok
  if soort ~= 'none' and soort ~= hoort then
    return redis.error_reply('WRONGTYPE een sleutel van de opslag heeft een ander type')
  end
end
local oud = redis.call('HMGET', KEYS[1], 'v', 'd', 'k', 't', 's', 'b')
local versie = oud[1] or '0'
local nieuw = string.format('%d', tonumber(ARGV[1]) + 1)
if versie ~= ARGV[1] then
  -- The same once more, because its answer got lost: no two documents have the same key.
  return versie == nieuw and oud[3] == ARGV[3] and tonumber(nieuw) or false
end
local plan = cjson.decode(ARGV[7])

local wasTik = oud[1] and oud[5] == versie
if oud[1] and not wasTik then
  redis.call('HSET', KEYS[1], 'd:' .. versie, oud[2], 'k:' .. versie, oud[3], 't:' .. versie, oud[4])
end
redis.call('HSET', KEYS[1], 'v', nieuw, 'd', ARGV[2], 'k', ARGV[3], 't', ARGV[4])
if oud[1] and ARGV[6] == 'tik' then
  redis.call('HSET', KEYS[1], 's', nieuw, 'b', wasTik and oud[6] or versie)
end

local bewaard = {}
for _, veld in ipairs(redis.call('HKEYS', KEYS[1])) do
  local nr = string.match(veld, '^t:(%d+)$')
  if nr then bewaard[#bewaard + 1] = tonumber(nr) end
end
table.sort(bewaard, function(een, ander) return een > ander end)
for i = tonumber(ARGV[5]) + 1, #bewaard do
  local weg = string.format('%d', bewaard[i])
  redis.call('HDEL', KEYS[1], 'd:' .. weg, 'k:' .. weg, 't:' .. weg)
end

for _, velden in ipairs(plan.audit) do redis.call('XADD', KEYS[2], '*', unpack(velden)) end
for _, taak in ipairs(plan.taken) do
  redis.call('ZADD', KEYS[3], taak.om, taak.id)
  redis.call('HSET', KEYS[4], taak.id, taak.inhoud)
end
return tonumber(nieuw)
