// @generated
use crate::mg;

/// Complex type `microsoft.graph.groupFilter`.
pub struct GroupFilter {
    /// `includedGroups`.
    pub included_groups: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupFilter: "microsoft.graph.groupFilter", complex;
    included_groups: "includedGroups",
}
