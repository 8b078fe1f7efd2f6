//! `Edm.Date`.

use std::fmt;

use super::text::{Cursor, number, text_scalar};
use crate::model::ValueType;

/// A day of the Gregorian calendar: `2026-08-17`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    pub(super) const FIRST: Self = Self { year: -999_999, month: 1, day: 1 };
    pub(super) const LAST: Self = Self { year: 999_999, month: 12, day: 31 };

    /// Creates a date, or returns `None` if the day does not exist. Years range from -999999 to 999999; months and
    /// days count from 1.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let fits = (-999_999..=999_999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        fits.then_some(Self { year, month, day })
    }

    /// Returns the year. Year 0 is the year before year 1.
    pub fn year(self) -> i32 {
        self.year
    }

    /// Returns the month, from 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Returns the number of days since 1970-01-01.
    pub fn days_since_epoch(self) -> i64 {
        // Years begin in March here, so that the leap day is the last day.
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let month = (i64::from(self.month) + 9) % 12;
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// Creates the date that is `days` days after 1970-01-01, or returns `None` if its year is out of range.
    pub fn from_days_since_epoch(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    pub(super) fn parse_from(cursor: &mut Cursor<'_>) -> Option<(Self, bool)> {
        let negative = cursor.take(b'-');
        let digits = cursor.digits();
        if digits.len() < 4 {
            return None;
        }
        // A year of more than four digits has no leading zero, and `-0000` is invalid.
        let value = i32::try_from(number(digits)?).ok()?;
        let exact = (digits.len() == 4 || digits[0] != b'0') && !(negative && value == 0);
        let year = if negative { -value } else { value };
        let month = cursor.take(b'-').then(|| cursor.two_digits(12))??;
        let day = cursor.take(b'-').then(|| cursor.two_digits(31))??;
        Some((Self::new(year, month, day)?, exact))
    }

    fn parse(text: &str) -> Option<(Self, bool)> {
        let mut cursor = Cursor::new(text);
        let found = Self::parse_from(&mut cursor)?;
        cursor.is_at_end().then_some(found)
    }
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.year < 0 { "-" } else { "" };
        write!(f, "{sign}{:04}-{:02}-{:02}", self.year.unsigned_abs(), self.month, self.day)
    }
}

text_scalar!(Date, "Edm.Date", ValueType::bare("Edm.Date"));
