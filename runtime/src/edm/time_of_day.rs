//! `Edm.TimeOfDay`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::text::{Cursor, text_scalar};
use crate::model::ValueType;

const PICOS_PER_SECOND: u64 = 1_000_000_000_000;

/// A time of day: `09:30:00.0000000`. It keeps its digits: up to twelve decimal places, and whether seconds are
/// written at all. Two times are equal if they are the same time of day, whatever their digits.
#[derive(Clone, Copy)]
pub struct TimeOfDay {
    /// Fraction of the second, in 10⁻¹² seconds.
    picos: u64,
    hour: u8,
    minute: u8,
    second: u8,
    /// Number of digits of the fraction.
    digits: u8,
    has_seconds: bool,
}

impl TimeOfDay {
    /// Midnight: `00:00:00`.
    pub const MIDNIGHT: Self = Self { picos: 0, hour: 0, minute: 0, second: 0, digits: 0, has_seconds: true };

    /// Creates a time of whole seconds, or returns `None` if it does not exist. A leap second (60) is valid.
    pub fn new(hour: u8, minute: u8, second: u8) -> Option<Self> {
        let fits = hour <= 23 && minute <= 59 && second <= 60;
        fits.then_some(Self { picos: 0, hour, minute, second, digits: 0, has_seconds: true })
    }

    /// Returns the same time with this fraction of the second, in nanoseconds below 10⁹; whole seconds are dropped.
    /// The fraction is written with as many digits as it needs: none, three, six, seven or nine.
    #[must_use]
    pub fn with_nanosecond(self, nanosecond: u32) -> Self {
        let nanosecond = nanosecond % 1_000_000_000;
        let digits = match nanosecond {
            0 => 0,
            n if n % 1_000_000 == 0 => 3,
            n if n % 1_000 == 0 => 6,
            n if n % 100 == 0 => 7,
            _ => 9,
        };
        Self { picos: u64::from(nanosecond) * 1_000, digits, has_seconds: true, ..self }
    }

    /// Returns the hour, from 0 to 23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// Returns the minute, from 0 to 59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// Returns the second, from 0 to 60.
    pub fn second(self) -> u8 {
        self.second
    }

    /// Returns the fraction of the second in nanoseconds. Smaller fractions are dropped.
    pub fn nanosecond(self) -> u32 {
        (self.picos / 1_000) as u32
    }

    /// Returns the fraction of the second, in 10⁻¹² seconds.
    pub fn picosecond(self) -> u64 {
        self.picos
    }

    pub(super) fn parse_from(cursor: &mut Cursor<'_>) -> Option<(Self, bool)> {
        let hour = cursor.two_digits(23)?;
        let minute = cursor.take(b':').then(|| cursor.two_digits(59))??;
        let mut time = Self { picos: 0, hour, minute, second: 0, digits: 0, has_seconds: false };
        if !cursor.take(b':') {
            return Some((time, true));
        }
        time.second = cursor.two_digits(60)?;
        time.has_seconds = true;
        if !cursor.take(b'.') {
            return Some((time, true));
        }
        let fraction = cursor.digits();
        if fraction.is_empty() {
            return None;
        }
        let mut scale = PICOS_PER_SECOND;
        for digit in fraction.iter().take(12) {
            scale /= 10;
            time.picos += u64::from(digit - b'0') * scale;
        }
        time.digits = fraction.len().min(12) as u8;
        Some((time, fraction.len() <= 12))
    }

    fn parse(text: &str) -> Option<(Self, bool)> {
        let mut cursor = Cursor::new(text);
        let found = Self::parse_from(&mut cursor)?;
        cursor.is_at_end().then_some(found)
    }

    fn moment(self) -> (u8, u8, u8, u64) {
        (self.hour, self.minute, self.second, self.picos)
    }
}

impl PartialEq for TimeOfDay {
    fn eq(&self, other: &Self) -> bool {
        self.moment() == other.moment()
    }
}

impl Eq for TimeOfDay {}

impl PartialOrd for TimeOfDay {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for TimeOfDay {
    fn cmp(&self, other: &Self) -> Ordering {
        self.moment().cmp(&other.moment())
    }
}

impl Hash for TimeOfDay {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.moment().hash(state);
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)?;
        if self.has_seconds {
            write!(f, ":{:02}", self.second)?;
        }
        if self.digits > 0 {
            let digits = usize::from(self.digits);
            let fraction = self.picos / 10u64.pow(12 - u32::from(self.digits));
            write!(f, ".{fraction:0digits$}")?;
        }
        Ok(())
    }
}

text_scalar!(TimeOfDay, "Edm.TimeOfDay", ValueType::bare("Edm.TimeOfDay"));
