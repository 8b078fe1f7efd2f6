// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.dateDrivenRolloutSettings`, derived from
/// [`GradualRolloutSettings`](super::GradualRolloutSettings).
pub struct DateDrivenRolloutSettings {
    /// `durationBetweenOffers`.
    pub duration_between_offers: mg::Field<mg::Duration>,
    /// `endDateTime`. Never null.
    pub end_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DateDrivenRolloutSettings: "microsoft.graph.windowsUpdates.dateDrivenRolloutSettings", complex, base super::GradualRolloutSettings;
    duration_between_offers: "durationBetweenOffers",
    end_date_time: "endDateTime" required,
}

mg::derived_from! { DateDrivenRolloutSettings: super::GradualRolloutSettings }
