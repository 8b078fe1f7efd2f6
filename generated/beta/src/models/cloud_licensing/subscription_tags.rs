// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudLicensing.subscriptionTags`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionTags {
    /// `none` (0)
    None,
    /// `trial` (1)
    Trial,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SubscriptionTags: "microsoft.graph.cloudLicensing.subscriptionTags", flags;
    None: "none" = 0,
    Trial: "trial" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
