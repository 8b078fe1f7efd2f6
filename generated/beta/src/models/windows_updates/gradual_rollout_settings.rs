// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.gradualRolloutSettings`.
pub struct GradualRolloutSettings {
    /// `durationBetweenOffers`.
    pub duration_between_offers: mg::Field<mg::Duration>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GradualRolloutSettings: "microsoft.graph.windowsUpdates.gradualRolloutSettings", complex, family GradualRolloutSettingsKind;
    duration_between_offers: "durationBetweenOffers",
}

/// The types derived from [`GradualRolloutSettings`].
#[non_exhaustive]
pub enum GradualRolloutSettingsKind {
    DateDrivenRolloutSettings(Box<super::DateDrivenRolloutSettings>),
    DurationDrivenRolloutSettings(Box<super::DurationDrivenRolloutSettings>),
    RateDrivenRolloutSettings(Box<super::RateDrivenRolloutSettings>),
    /// None of these, or a type that this version does not know.
    Other(Box<GradualRolloutSettings>),
}

mg::family! {
    GradualRolloutSettings => GradualRolloutSettingsKind;
    DateDrivenRolloutSettings(super::DateDrivenRolloutSettings),
    DurationDrivenRolloutSettings(super::DurationDrivenRolloutSettings),
    RateDrivenRolloutSettings(super::RateDrivenRolloutSettings),
}
