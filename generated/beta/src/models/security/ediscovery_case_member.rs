// @generated
use crate::mg;

/// Entity type [`microsoft.graph.security.ediscoveryCaseMember`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`EdiscoveryCaseMemberCollection`], for example
/// `graph.security().cases().ediscovery_cases().id(id).case_members()`.
///
/// [`EdiscoveryCaseMemberCollection`]: crate::requests::security::ediscovery_case_member::EdiscoveryCaseMemberCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-ediscoverycasemember?view=graph-rest-beta
pub struct EdiscoveryCaseMember {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `recipientType`.
    pub recipient_type: mg::Field<mg::Flags<super::RecipientType>>,
    /// `smtpAddress`.
    pub smtp_address: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdiscoveryCaseMember: "microsoft.graph.security.ediscoveryCaseMember", entity, base crate::models::Entity;
    display_name: "displayName",
    id: "id" key required,
    recipient_type: "recipientType",
    smtp_address: "smtpAddress",
}

mg::derived_from! { EdiscoveryCaseMember: crate::models::Entity }
