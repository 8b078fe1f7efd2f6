// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.groupBasedSubjectSet`, derived from
/// [`SubjectSet`](crate::models::SubjectSet).
pub struct GroupBasedSubjectSet {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupBasedSubjectSet: "microsoft.graph.identityGovernance.groupBasedSubjectSet", complex, base crate::models::SubjectSet;
}

mg::derived_from! { GroupBasedSubjectSet: crate::models::SubjectSet }

impl GroupBasedSubjectSet {
    /// `groups`: many [`Group`](crate::models::Group).
    pub const GROUPS: mg::Nav<GroupBasedSubjectSet, Vec<crate::models::Group>> = mg::Nav::new(
        "groups",
    );
}
