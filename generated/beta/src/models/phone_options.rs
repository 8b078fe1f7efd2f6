// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.phoneOptions`, a complex type.
    PhoneOptions "microsoft.graph.phoneOptions" "complex";
    /// `defaultRegions`: Collection(Int16), items not null
    default_regions "defaultRegions" "r": Vec<i16>,
    /// `excludeRegions`: Collection(Int16), items not null
    exclude_regions "excludeRegions" "r": Vec<i16>,
    /// `includeAdditionalRegions`: Collection(Int16), items not null
    include_additional_regions "includeAdditionalRegions" "r": Vec<i16>,
}
