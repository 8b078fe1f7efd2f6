// @generated
use crate::mg;

/// Complex type `microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation`, derived from
/// [`SubjectRightsRequestMailboxLocation`](super::SubjectRightsRequestMailboxLocation).
pub struct SubjectRightsRequestEnumeratedMailboxLocation {
    /// `upns`.
    #[deprecated(
        note = "deprecated since 2023-08-23, to be removed on 2023-12-23 (revision 2023-08/PrivacyDeprecate)"
    )]
    pub upns: mg::Field<Vec<String>>,
    /// `userPrincipalNames`.
    pub user_principal_names: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SubjectRightsRequestEnumeratedMailboxLocation: "microsoft.graph.subjectRightsRequestEnumeratedMailboxLocation", complex, base super::SubjectRightsRequestMailboxLocation;
    upns: "upns" deprecated,
    user_principal_names: "userPrincipalNames",
}

mg::derived_from! { SubjectRightsRequestEnumeratedMailboxLocation: super::SubjectRightsRequestMailboxLocation }
