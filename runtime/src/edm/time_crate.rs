//! Conversions from and to the types of the crate `time`.

use super::{Date, DateTimeOffset, Duration, ParseError, TimeOfDay};
use crate::model::Field;

impl From<time::OffsetDateTime> for DateTimeOffset {
    /// With the offset from UTC, in whole minutes.
    ///
    /// ```
    /// use msgraph_core::{DateTimeOffset, Field};
    ///
    /// let epoch = time::OffsetDateTime::UNIX_EPOCH;
    /// assert_eq!(DateTimeOffset::from(epoch).to_string(), "1970-01-01T00:00:00Z");
    /// let field: Field<DateTimeOffset> = epoch.into();
    /// ```
    fn from(moment: time::OffsetDateTime) -> Self {
        let seconds = moment.offset().whole_seconds();
        let (date, time) = (moment.date().into(), moment.time().into());
        match i16::try_from(seconds / 60) {
            Ok(0) if seconds == 0 => Self::utc(date, time),
            Ok(minutes) if seconds % 60 == 0 => Self::with_offset(date, time, minutes).unwrap_or(Self::utc(date, time)),
            // No time zone of today has an offset with seconds. `checked_to_offset` fails only at the last day there is.
            _ => moment
                .checked_to_offset(time::UtcOffset::UTC)
                .map_or(Self::utc(date, time), |utc| Self::utc(utc.date().into(), utc.time().into())),
        }
    }
}

impl TryFrom<DateTimeOffset> for time::OffsetDateTime {
    type Error = ParseError;

    /// Digits below a nanosecond are dropped.
    ///
    /// # Errors
    ///
    /// If the year is not one of `time`'s, which has -9999 to 9999 by default.
    fn try_from(moment: DateTimeOffset) -> Result<Self, ParseError> {
        let error = ParseError::new("time::OffsetDateTime");
        let utc = Self::from_unix_timestamp(moment.unix_seconds()).map_err(|_| error)?;
        let utc = utc.replace_nanosecond(moment.time().nanosecond()).map_err(|_| error)?;
        let offset = i32::from(moment.offset_minutes()) * 60;
        let offset = time::UtcOffset::from_whole_seconds(offset).map_err(|_| error)?;
        utc.checked_to_offset(offset).ok_or(error)
    }
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        // Months and days of `time` are those of the calendar, and its years are within range.
        Self::new(date.year(), date.month().into(), date.day()).unwrap_or(Self::LAST)
    }
}

impl TryFrom<Date> for time::Date {
    type Error = ParseError;

    /// # Errors
    ///
    /// If the year is not one of `time`'s, which has -9999 to 9999 by default.
    fn try_from(date: Date) -> Result<Self, ParseError> {
        let error = ParseError::new("time::Date");
        let month = time::Month::try_from(date.month()).map_err(|_| error)?;
        Self::from_calendar_date(date.year(), month, date.day()).map_err(|_| error)
    }
}

impl From<time::Time> for TimeOfDay {
    fn from(time: time::Time) -> Self {
        let whole = Self::new(time.hour(), time.minute(), time.second()).unwrap_or(Self::MIDNIGHT);
        whole.with_nanosecond(time.nanosecond())
    }
}

impl TryFrom<TimeOfDay> for time::Time {
    type Error = ParseError;

    /// Digits below a nanosecond are dropped.
    ///
    /// # Errors
    ///
    /// For a leap second, which `time` has none of.
    fn try_from(time: TimeOfDay) -> Result<Self, ParseError> {
        Self::from_hms_nano(time.hour(), time.minute(), time.second(), time.nanosecond())
            .map_err(|_| ParseError::new("time::Time"))
    }
}

impl From<time::Duration> for Duration {
    fn from(duration: time::Duration) -> Self {
        Self::from_parts(duration.whole_seconds(), duration.subsec_nanoseconds())
    }
}

impl TryFrom<Duration> for time::Duration {
    type Error = ParseError;

    /// Digits below a nanosecond are dropped.
    ///
    /// # Errors
    ///
    /// If it has years or months, whose length depends on where they are counted from.
    fn try_from(duration: Duration) -> Result<Self, ParseError> {
        if duration.months() != 0 {
            return Err(ParseError::new("time::Duration"));
        }
        Ok(Self::new(duration.seconds(), duration.nanoseconds()))
    }
}

super::fields_from!(
    time::OffsetDateTime => DateTimeOffset,
    time::Date => Date,
    time::Time => TimeOfDay,
    time::Duration => Duration,
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_go_there_and_back() {
        for text in ["2026-08-17T09:30:00.1234567+02:00", "1969-12-31T23:59:59.75Z", "1970-01-01T00:00:00-01:30"] {
            let moment: DateTimeOffset = text.parse().unwrap();
            let there = time::OffsetDateTime::try_from(moment).unwrap();
            let back = DateTimeOffset::from(there);
            assert_eq!((back, back.offset_minutes()), (moment, moment.offset_minutes()), "{text}");
            assert_eq!(there.unix_timestamp(), moment.unix_seconds(), "{text}");
        }
        let far: DateTimeOffset = "12026-08-17T09:30:00Z".parse().unwrap();
        assert!(time::OffsetDateTime::try_from(far).is_err());
    }

    #[test]
    fn days_times_and_durations_go_there_and_back() {
        let date = Date::new(2026, 2, 28).unwrap();
        assert_eq!(Date::from(time::Date::try_from(date).unwrap()), date);
        let time: TimeOfDay = "09:30:00.5".parse().unwrap();
        assert_eq!(TimeOfDay::from(time::Time::try_from(time).unwrap()), time);
        assert!(time::Time::try_from(TimeOfDay::new(23, 59, 60).unwrap()).is_err());
        let duration = time::Duration::new(-1, -500_000_000);
        assert_eq!(Duration::from(duration).as_str(), "-PT1.5S");
        assert_eq!(time::Duration::try_from(Duration::from(duration)), Ok(duration));
        assert!(time::Duration::try_from("P1Y".parse::<Duration>().unwrap()).is_err());
    }
}
