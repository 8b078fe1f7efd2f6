// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessPlatforms`, a complex type.
    ConditionalAccessPlatforms "microsoft.graph.conditionalAccessPlatforms" "complex";
    /// `excludePlatforms`: Collection(conditionalAccessDevicePlatform), items not null
    exclude_platforms "excludePlatforms" "r": Vec<mg::Open<super::ConditionalAccessDevicePlatform>>,
    /// `includePlatforms`: Collection(conditionalAccessDevicePlatform), items not null
    include_platforms "includePlatforms" "r": Vec<mg::Open<super::ConditionalAccessDevicePlatform>>,
}
