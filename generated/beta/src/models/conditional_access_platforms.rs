// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessPlatforms`.
pub struct ConditionalAccessPlatforms {
    /// `excludePlatforms`.
    pub exclude_platforms: mg::Field<
        Vec<mg::Open<super::ConditionalAccessDevicePlatform>>,
    >,
    /// `includePlatforms`.
    pub include_platforms: mg::Field<
        Vec<mg::Open<super::ConditionalAccessDevicePlatform>>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessPlatforms: "microsoft.graph.conditionalAccessPlatforms", complex;
    exclude_platforms: "excludePlatforms" required,
    include_platforms: "includePlatforms" required,
}
