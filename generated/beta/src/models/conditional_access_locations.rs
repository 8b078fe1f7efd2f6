// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessLocations`.
pub struct ConditionalAccessLocations {
    /// `excludeLocations`.
    pub exclude_locations: mg::Field<Vec<String>>,
    /// `includeLocations`.
    pub include_locations: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessLocations: "microsoft.graph.conditionalAccessLocations", complex;
    exclude_locations: "excludeLocations" required,
    include_locations: "includeLocations" required,
}
