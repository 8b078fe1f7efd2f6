// @generated
use crate::mg;

/// Complex type `microsoft.graph.phoneOptions`.
pub struct PhoneOptions {
    /// `defaultRegions`.
    pub default_regions: mg::Field<Vec<i16>>,
    /// `excludeRegions`.
    pub exclude_regions: mg::Field<Vec<i16>>,
    /// `includeAdditionalRegions`.
    pub include_additional_regions: mg::Field<Vec<i16>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PhoneOptions: "microsoft.graph.phoneOptions", complex;
    default_regions: "defaultRegions" required,
    exclude_regions: "excludeRegions" required,
    include_additional_regions: "includeAdditionalRegions" required,
}
