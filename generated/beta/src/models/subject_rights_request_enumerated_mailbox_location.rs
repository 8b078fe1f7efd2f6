// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation`, a complex type derived from `microsoft.graph.subjectRightsRequestMailboxLocation`.
    SubjectRightsRequestEnumeratedMailboxLocation "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation" "complex" : super::SubjectRightsRequestMailboxLocation;
    /// `upns`: Collection(String)
    #[deprecated(note = "deprecated since 2023-08-23, to be removed on 2023-12-23 (revision 2023-08/PrivacyDeprecate)")]
    upns "upns" "d": Vec<String>,
    /// `userPrincipalNames`: Collection(String)
    user_principal_names "userPrincipalNames": Vec<String>,
}

mg::derived_from! { SubjectRightsRequestEnumeratedMailboxLocation: super::SubjectRightsRequestMailboxLocation }
