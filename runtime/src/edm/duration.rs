//! `Edm.Duration`.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::text::{Cursor, number, text_scalar};
use crate::model::ValueType;

const PICOS_PER_SECOND: i128 = 1_000_000_000_000;

/// A duration in ISO 8601: `P1DT2H30M`, `-PT0.5S`. It keeps its text.
///
/// OData defines only days and smaller units, but services also send years, months and weeks, so these are accepted.
/// Two durations are equal if they have the same number of months and of seconds, however they are written.
#[derive(Clone)]
pub struct Duration {
    text: Box<str>,
    /// Years and months, in months.
    months: i64,
    /// All other units, in 10⁻¹² seconds.
    picos: i128,
}

impl Duration {
    /// Creates a duration of `seconds` seconds.
    pub fn from_seconds(seconds: i64) -> Self {
        let sign = if seconds < 0 { "-" } else { "" };
        Self {
            text: format!("{sign}PT{}S", seconds.unsigned_abs()).into(),
            months: 0,
            picos: i128::from(seconds) * PICOS_PER_SECOND,
        }
    }

    /// Creates a duration of seconds and a fraction of the same sign.
    #[cfg(any(feature = "jiff", feature = "time"))]
    pub(super) fn from_parts(seconds: i64, nanosecond: i32) -> Self {
        if nanosecond == 0 {
            return Self::from_seconds(seconds);
        }
        let sign = if seconds < 0 || nanosecond < 0 { "-" } else { "" };
        let fraction = format!("{:09}", nanosecond.unsigned_abs());
        let fraction = fraction.trim_end_matches('0');
        Self {
            text: format!("{sign}PT{}.{fraction}S", seconds.unsigned_abs()).into(),
            months: 0,
            picos: i128::from(seconds) * PICOS_PER_SECOND + i128::from(nanosecond) * 1_000,
        }
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the years and months, in months. Their length in days depends on the start date.
    pub fn months(&self) -> i64 {
        self.months
    }

    /// Returns all units but years and months, in whole seconds, rounded towards zero. Values that do not fit an
    /// `i64` become its minimum or maximum.
    pub fn seconds(&self) -> i64 {
        let most = if self.picos < 0 { i64::MIN } else { i64::MAX };
        i64::try_from(self.picos / PICOS_PER_SECOND).unwrap_or(most)
    }

    /// Returns the fraction of [`seconds`](Self::seconds) in nanoseconds, with the same sign. Smaller fractions are
    /// dropped.
    pub fn nanoseconds(&self) -> i32 {
        (self.picos % PICOS_PER_SECOND / 1_000) as i32
    }

    /// Converts to a `std` duration. Returns `None` if the duration is negative or has years or months.
    pub fn to_std(&self) -> Option<std::time::Duration> {
        if self.months != 0 || self.picos < 0 {
            return None;
        }
        let seconds = u64::try_from(self.picos / PICOS_PER_SECOND).ok()?;
        Some(std::time::Duration::new(seconds, (self.picos % PICOS_PER_SECOND / 1_000) as u32))
    }

    fn parse(text: &str) -> Option<(Self, bool)> {
        let (months, picos) = parse_parts(text)?;
        Some((Self { text: text.into(), months, picos }, true))
    }
}

/// Parses a duration into months and 10⁻¹² seconds.
fn parse_parts(text: &str) -> Option<(i64, i128)> {
    let mut cursor = Cursor::new(text);
    let negative = cursor.take(b'-');
    if !negative {
        cursor.take(b'+');
    }
    if !cursor.take(b'P') || cursor.is_at_end() {
        return None;
    }
    let (mut months, mut seconds, mut fraction) = (0i64, 0i128, 0i128);
    let mut time = false;
    // Units occur in this order, each at most once.
    let mut rank = 0;
    while !cursor.is_at_end() {
        if !time && cursor.take(b'T') {
            time = true;
            rank = 4;
            if cursor.is_at_end() {
                return None;
            }
            continue;
        }
        let value = i64::try_from(number(cursor.digits())?).ok()?;
        if time && cursor.take(b'.') {
            let digits = cursor.digits();
            let picos = number(&digits[..digits.len().min(12)])?;
            fraction = i128::from(picos) * 10i128.pow(12 - digits.len().min(12) as u32);
            seconds += i128::from(value);
            return (cursor.take(b'S') && cursor.is_at_end() && rank < 7)
                .then(|| signed(negative, months, seconds, fraction));
        }
        let unit = UNITS.iter().find(|unit| unit.time == time && cursor.take(unit.letter))?;
        if unit.rank < rank {
            return None;
        }
        rank = unit.rank + 1;
        months = months.checked_add(value.checked_mul(unit.months)?)?;
        seconds += i128::from(value) * unit.seconds;
    }
    Some(signed(negative, months, seconds, fraction))
}

fn signed(negative: bool, months: i64, seconds: i128, fraction: i128) -> (i64, i128) {
    let picos = seconds * PICOS_PER_SECOND + fraction;
    if negative { (-months, -picos) } else { (months, picos) }
}

struct Unit {
    letter: u8,
    time: bool,
    rank: u8,
    months: i64,
    seconds: i128,
}

const UNITS: [Unit; 7] = [
    Unit { letter: b'Y', time: false, rank: 0, months: 12, seconds: 0 },
    Unit { letter: b'M', time: false, rank: 1, months: 1, seconds: 0 },
    Unit { letter: b'W', time: false, rank: 2, months: 0, seconds: 604_800 },
    Unit { letter: b'D', time: false, rank: 3, months: 0, seconds: 86_400 },
    Unit { letter: b'H', time: true, rank: 4, months: 0, seconds: 3_600 },
    Unit { letter: b'M', time: true, rank: 5, months: 0, seconds: 60 },
    Unit { letter: b'S', time: true, rank: 6, months: 0, seconds: 1 },
];

impl From<std::time::Duration> for Duration {
    fn from(duration: std::time::Duration) -> Self {
        let (seconds, nanos) = (duration.as_secs(), duration.subsec_nanos());
        let fraction = if nanos == 0 { String::new() } else { format!(".{nanos:09}") };
        Self {
            text: format!("PT{seconds}{}S", fraction.trim_end_matches('0')).into(),
            months: 0,
            picos: i128::from(seconds) * PICOS_PER_SECOND + i128::from(nanos) * 1_000,
        }
    }
}

impl PartialEq for Duration {
    fn eq(&self, other: &Self) -> bool {
        (self.months, self.picos) == (other.months, other.picos)
    }
}

impl Eq for Duration {}

impl Hash for Duration {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.months, self.picos).hash(state);
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

text_scalar!(Duration, "Edm.Duration", ValueType::marked("Edm.Duration", "duration"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_seconds_than_there_is_room_for() {
        let longest = format!("P{0}W{0}DT{0}H{0}M{0}.999999999999S", i64::MAX);
        let (after, before) = (longest.parse::<Duration>(), format!("-{longest}").parse::<Duration>());
        assert_eq!(after.map(|duration| duration.seconds()), Ok(i64::MAX));
        assert_eq!(before.map(|duration| duration.seconds()), Ok(i64::MIN));
        assert!(format!("P{}Y", i64::MAX).parse::<Duration>().is_err());
        assert!("PT9223372036854775808S".parse::<Duration>().is_err());
    }
}
