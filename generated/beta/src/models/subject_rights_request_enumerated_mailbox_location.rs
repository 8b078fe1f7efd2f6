// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation`, a complex type derived from `microsoft.graph.subjectRightsRequestMailboxLocation`.
    SubjectRightsRequestEnumeratedMailboxLocation "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation" "complex" : super::SubjectRightsRequestMailboxLocation;
    /// `upns`: Collection(String)
    upns "upns": Vec<String>,
    /// `userPrincipalNames`: Collection(String)
    user_principal_names "userPrincipalNames": Vec<String>,
}

mg::derived_from! { SubjectRightsRequestEnumeratedMailboxLocation: super::SubjectRightsRequestMailboxLocation }
