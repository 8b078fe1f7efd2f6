// @generated
use crate::mg;

/// Complex type `microsoft.graph.relatedPerson`.
pub struct RelatedPerson {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `relationship`.
    pub relationship: mg::Field<mg::Open<super::PersonRelationship>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// `userPrincipalName`.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedPerson: "microsoft.graph.relatedPerson", complex;
    display_name: "displayName",
    relationship: "relationship",
    user_id: "userId",
    user_principal_name: "userPrincipalName",
}
