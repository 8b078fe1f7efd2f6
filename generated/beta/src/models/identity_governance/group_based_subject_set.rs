// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.groupBasedSubjectSet`, a complex type derived from `microsoft.graph.subjectSet`.
    GroupBasedSubjectSet "microsoft.graph.identityGovernance.groupBasedSubjectSet" "complex" : crate::models::SubjectSet;
}

mg::derived_from! { GroupBasedSubjectSet: crate::models::SubjectSet }

impl GroupBasedSubjectSet {
    /// `groups`: many `group`
    pub const GROUPS: mg::Nav<GroupBasedSubjectSet, Vec<crate::models::Group>> = mg::Nav::new(
        "groups",
    );
}
