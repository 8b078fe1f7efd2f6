//! Conversions from and to the types of `jiff`.

use ::jiff::civil;
use ::jiff::{SignedDuration, Timestamp, Zoned};

use super::{Date, DateTimeOffset, Duration, ParseError, TimeOfDay};
use crate::model::Field;

const MOMENT: ParseError = ParseError::new("jiff::Timestamp");

impl From<Timestamp> for DateTimeOffset {
    /// In UTC.
    ///
    /// ```
    /// use msgraph_core::{DateTimeOffset, Field};
    ///
    /// let start: jiff::Timestamp = "2026-08-17T09:30:00.5Z".parse().unwrap();
    /// assert_eq!(DateTimeOffset::from(start).to_string(), "2026-08-17T09:30:00.500Z");
    /// let field: Field<DateTimeOffset> = start.into();
    /// ```
    fn from(moment: Timestamp) -> Self {
        // Before 1970 both parts are negative.
        let nanosecond = moment.subsec_nanosecond();
        let borrow = i64::from(nanosecond < 0);
        let nanosecond = u32::try_from(nanosecond + if nanosecond < 0 { 1_000_000_000 } else { 0 }).unwrap_or_default();
        // All years of jiff, which has -9999 to 9999, are within range.
        Self::from_unix(moment.as_second() - borrow, nanosecond).unwrap_or(Self::utc(Date::LAST, TimeOfDay::MIDNIGHT))
    }
}

impl From<&Zoned> for DateTimeOffset {
    /// With the offset from UTC, in whole minutes, but without the name of the time zone.
    fn from(moment: &Zoned) -> Self {
        let minutes = i16::try_from(moment.offset().seconds() / 60).unwrap_or_default();
        if moment.offset().seconds() % 60 != 0 {
            return moment.timestamp().into();
        }
        let local = Self::with_offset(moment.date().into(), moment.time().into(), minutes);
        local.unwrap_or_else(|| moment.timestamp().into())
    }
}

impl From<Zoned> for DateTimeOffset {
    /// With the offset from UTC, in whole minutes, but without the name of the time zone.
    fn from(moment: Zoned) -> Self {
        Self::from(&moment)
    }
}

impl TryFrom<DateTimeOffset> for Timestamp {
    type Error = ParseError;

    /// Digits below a nanosecond are dropped.
    ///
    /// # Errors
    ///
    /// If the year is not one of jiff's, which has -9999 to 9999.
    fn try_from(moment: DateTimeOffset) -> Result<Self, ParseError> {
        let nanosecond = i32::try_from(moment.time().nanosecond()).map_err(|_| MOMENT)?;
        Self::new(moment.unix_seconds(), nanosecond).map_err(|_| MOMENT)
    }
}

impl From<civil::Date> for Date {
    fn from(date: civil::Date) -> Self {
        // Months and days of jiff are those of the calendar, and its years are within range.
        let month = u8::try_from(date.month()).unwrap_or(1);
        Self::new(date.year().into(), month, u8::try_from(date.day()).unwrap_or(1)).unwrap_or(Self::LAST)
    }
}

impl TryFrom<Date> for civil::Date {
    type Error = ParseError;

    /// # Errors
    ///
    /// If the year is not one of jiff's, which has -9999 to 9999.
    fn try_from(date: Date) -> Result<Self, ParseError> {
        let error = ParseError::new("jiff::civil::Date");
        let part = |part: u8| i8::try_from(part).map_err(|_| error);
        let year = i16::try_from(date.year()).map_err(|_| error)?;
        Self::new(year, part(date.month())?, part(date.day())?).map_err(|_| error)
    }
}

impl From<civil::Time> for TimeOfDay {
    fn from(time: civil::Time) -> Self {
        let part = |part: i8| u8::try_from(part).unwrap_or_default();
        let whole = Self::new(part(time.hour()), part(time.minute()), part(time.second())).unwrap_or(Self::MIDNIGHT);
        whole.with_nanosecond(u32::try_from(time.subsec_nanosecond()).unwrap_or_default())
    }
}

impl TryFrom<TimeOfDay> for civil::Time {
    type Error = ParseError;

    /// Digits below a nanosecond are dropped.
    ///
    /// # Errors
    ///
    /// For a leap second, which jiff has none of.
    fn try_from(time: TimeOfDay) -> Result<Self, ParseError> {
        let error = ParseError::new("jiff::civil::Time");
        let part = |part: u8| i8::try_from(part).map_err(|_| error);
        let nanosecond = i32::try_from(time.nanosecond()).map_err(|_| error)?;
        Self::new(part(time.hour())?, part(time.minute())?, part(time.second())?, nanosecond).map_err(|_| error)
    }
}

impl From<SignedDuration> for Duration {
    fn from(duration: SignedDuration) -> Self {
        Self::from_parts(duration.as_secs(), duration.subsec_nanos())
    }
}

impl TryFrom<Duration> for SignedDuration {
    type Error = ParseError;

    /// Digits below a nanosecond are dropped.
    ///
    /// # Errors
    ///
    /// If it has years or months, whose length depends on where they are counted from.
    fn try_from(duration: Duration) -> Result<Self, ParseError> {
        if duration.months() != 0 {
            return Err(ParseError::new("jiff::SignedDuration"));
        }
        Ok(Self::new(duration.seconds(), duration.nanoseconds()))
    }
}

super::fields_from!(
    Timestamp => DateTimeOffset,
    Zoned => DateTimeOffset,
    &Zoned => DateTimeOffset,
    civil::Date => Date,
    civil::Time => TimeOfDay,
    SignedDuration => Duration,
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_go_there_and_back() {
        for text in ["2026-08-17T09:30:00.1234567Z", "1969-12-31T23:59:59.75Z", "1970-01-01T00:00:00Z"] {
            let moment: DateTimeOffset = text.parse().unwrap();
            let there = Timestamp::try_from(moment).unwrap();
            assert_eq!(there, text.parse().unwrap(), "{text}");
            assert_eq!(DateTimeOffset::from(there), moment, "{text}");
        }
        let far: DateTimeOffset = "12026-08-17T09:30:00Z".parse().unwrap();
        assert!(Timestamp::try_from(far).is_err());
    }

    #[test]
    fn a_zoned_moment_keeps_its_offset() {
        let zone = ::jiff::tz::TimeZone::fixed(::jiff::tz::offset(2));
        let zoned = "2026-08-17T09:30:00Z".parse::<Timestamp>().unwrap().to_zoned(zone);
        assert_eq!(DateTimeOffset::from(zoned).to_string(), "2026-08-17T11:30:00+02:00");
    }

    #[test]
    fn days_times_and_durations_go_there_and_back() {
        let date = civil::date(2026, 2, 28);
        assert_eq!(civil::Date::try_from(Date::from(date)), Ok(date));
        let time = civil::time(9, 30, 0, 500_000_000);
        assert_eq!(civil::Time::try_from(TimeOfDay::from(time)), Ok(time));
        assert!(civil::Time::try_from(TimeOfDay::new(23, 59, 60).unwrap()).is_err());
        for (seconds, nanosecond, text) in
            [(90, 0, "PT90S"), (-1, -500_000_000, "-PT1.5S"), (0, -5, "-PT0.000000005S"), (0, 0, "PT0S")]
        {
            let duration = SignedDuration::new(seconds, nanosecond);
            assert_eq!(Duration::from(duration).as_str(), text);
            assert_eq!(SignedDuration::try_from(Duration::from(duration)), Ok(duration));
        }
        assert!(SignedDuration::try_from("P1M".parse::<Duration>().unwrap()).is_err());
    }
}
