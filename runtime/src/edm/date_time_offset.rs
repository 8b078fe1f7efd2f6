//! `Edm.DateTimeOffset`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::text::{Cursor, text_scalar};
use super::{Date, TimeOfDay};
use crate::model::ValueType;

/// A point in time, with the date, time and offset as written: `2026-08-17T09:30:00.1234567Z`.
///
/// It keeps its digits (see [`TimeOfDay`]) and the form of its offset. Two values are equal if they are the same
/// point in time, whatever their offsets and digits.
#[derive(Clone, Copy)]
pub struct DateTimeOffset {
    date: Date,
    time: TimeOfDay,
    zone: Zone,
}

/// An offset from UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zone {
    /// UTC, written as `Z`.
    Utc,
    /// An offset in minutes east of UTC, from -1439 to 1439, written as `+02:00`.
    Offset(i16),
}

impl DateTimeOffset {
    /// Creates a date and time in UTC.
    pub fn utc(date: Date, time: TimeOfDay) -> Self {
        Self { date, time, zone: Zone::Utc }
    }

    /// Creates a date and time with an offset in minutes. Returns `None` if the offset is a day or more.
    pub fn with_offset(date: Date, time: TimeOfDay, minutes: i16) -> Option<Self> {
        (-1439..=1439).contains(&minutes).then_some(Self { date, time, zone: Zone::Offset(minutes) })
    }

    /// Creates the point in time that is `seconds` seconds after 1970-01-01T00:00:00Z, or returns `None` if its year
    /// is out of range. `nanosecond` must be below 10⁹; whole seconds in it are dropped.
    pub fn from_unix(seconds: i64, nanosecond: u32) -> Option<Self> {
        let date = Date::from_days_since_epoch(seconds.div_euclid(86_400))?;
        let rest = seconds.rem_euclid(86_400);
        let time = TimeOfDay::new((rest / 3_600) as u8, (rest / 60 % 60) as u8, (rest % 60) as u8)?;
        Some(Self::utc(date, time.with_nanosecond(nanosecond)))
    }

    /// Returns the date as written, at this offset.
    pub fn date(self) -> Date {
        self.date
    }

    /// Returns the time of day as written, at this offset.
    pub fn time(self) -> TimeOfDay {
        self.time
    }

    /// Returns the offset.
    pub fn zone(self) -> Zone {
        self.zone
    }

    /// Returns the offset in minutes east of UTC.
    pub fn offset_minutes(self) -> i16 {
        match self.zone {
            Zone::Utc => 0,
            Zone::Offset(minutes) => minutes,
        }
    }

    /// Returns the whole seconds since 1970-01-01T00:00:00Z. A leap second counts as the second after it.
    pub fn unix_seconds(self) -> i64 {
        let day = self.date.days_since_epoch() * 86_400;
        let time =
            i64::from(self.time.hour()) * 3_600 + i64::from(self.time.minute()) * 60 + i64::from(self.time.second());
        day + time - i64::from(self.offset_minutes()) * 60
    }

    fn moment(self) -> (i64, u64) {
        (self.unix_seconds(), self.time.picosecond())
    }

    fn parse(text: &str) -> Option<(Self, bool)> {
        let mut cursor = Cursor::new(text);
        let (date, exact_date) = Date::parse_from(&mut cursor)?;
        let exact_t = cursor.take(b'T');
        if !exact_t && !cursor.take(b't') && !cursor.take(b' ') {
            return None;
        }
        let (time, exact_time) = TimeOfDay::parse_from(&mut cursor)?;
        let (zone, exact_zone) = parse_zone(&mut cursor)?;
        let exact = exact_date && exact_t && exact_time && exact_zone;
        cursor.is_at_end().then_some((Self { date, time, zone }, exact))
    }
}

fn parse_zone(cursor: &mut Cursor<'_>) -> Option<(Zone, bool)> {
    if cursor.take(b'Z') {
        return Some((Zone::Utc, true));
    }
    if cursor.take(b'z') {
        return Some((Zone::Utc, false));
    }
    let negative = cursor.take(b'-');
    if !negative && !cursor.take(b'+') {
        return None;
    }
    let hours = i16::from(cursor.two_digits(23)?);
    let minutes = hours * 60 + i16::from(cursor.take(b':').then(|| cursor.two_digits(59))??);
    Some((Zone::Offset(if negative { -minutes } else { minutes }), !(negative && minutes == 0)))
}

impl PartialEq for DateTimeOffset {
    fn eq(&self, other: &Self) -> bool {
        self.moment() == other.moment()
    }
}

impl Eq for DateTimeOffset {}

impl PartialOrd for DateTimeOffset {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for DateTimeOffset {
    fn cmp(&self, other: &Self) -> Ordering {
        self.moment().cmp(&other.moment())
    }
}

impl Hash for DateTimeOffset {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.moment().hash(state);
    }
}

impl fmt::Display for DateTimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{}", self.date, self.time)?;
        match self.zone {
            Zone::Utc => f.write_str("Z"),
            Zone::Offset(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl From<SystemTime> for DateTimeOffset {
    /// Converts to UTC. Times after the year 999999 become its last day, and likewise for times before the year
    /// -999999.
    fn from(time: SystemTime) -> Self {
        let found = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).ok().and_then(|s| Self::from_unix(s, after.subsec_nanos())),
            Err(before) => {
                let before = before.duration();
                let nanos = before.subsec_nanos();
                let borrow = i64::from(nanos > 0);
                i64::try_from(before.as_secs())
                    .ok()
                    .and_then(|s| Self::from_unix(-s - borrow, if nanos > 0 { 1_000_000_000 - nanos } else { 0 }))
            }
        };
        let last = if time > UNIX_EPOCH { Date::LAST } else { Date::FIRST };
        found.unwrap_or(Self::utc(last, TimeOfDay::MIDNIGHT))
    }
}

impl From<DateTimeOffset> for SystemTime {
    /// Drops fractions below the resolution of the clock. A time that the clock cannot represent becomes the epoch.
    fn from(moment: DateTimeOffset) -> Self {
        let seconds = moment.unix_seconds();
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let whole = if seconds >= 0 { UNIX_EPOCH.checked_add(distance) } else { UNIX_EPOCH.checked_sub(distance) };
        let nanos = Duration::from_nanos(u64::from(moment.time.nanosecond()));
        whole.and_then(|whole| whole.checked_add(nanos)).unwrap_or(UNIX_EPOCH)
    }
}

text_scalar!(DateTimeOffset, "Edm.DateTimeOffset", ValueType::bare("Edm.DateTimeOffset"));
