// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.gradualRolloutSettings`, a complex type.
    GradualRolloutSettings "microsoft.graph.windowsUpdates.gradualRolloutSettings" "complex" => GradualRolloutSettingsKind;
    /// `durationBetweenOffers`: Duration
    duration_between_offers "durationBetweenOffers": mg::Duration,
}

/// The types derived from `microsoft.graph.windowsUpdates.gradualRolloutSettings`.
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
