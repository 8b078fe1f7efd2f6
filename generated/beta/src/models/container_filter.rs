// @generated
use crate::mg;

/// Complex type `microsoft.graph.containerFilter`.
pub struct ContainerFilter {
    /// `includedContainers`.
    pub included_containers: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContainerFilter: "microsoft.graph.containerFilter", complex;
    included_containers: "includedContainers",
}
