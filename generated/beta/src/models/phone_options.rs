// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.phoneOptions`, a complex type.
    PhoneOptions "microsoft.graph.phoneOptions" "complex";
    /// `defaultRegions`: Collection(Int32), items not null
    default_regions "defaultRegions" "r": Vec<i32>,
    /// `excludeRegions`: Collection(Int32), items not null
    exclude_regions "excludeRegions" "r": Vec<i32>,
    /// `includeAdditionalRegions`: Collection(Int32), items not null
    include_additional_regions "includeAdditionalRegions" "r": Vec<i32>,
}
