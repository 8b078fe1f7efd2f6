// @generated
use crate::mg;

/// Entity type [`microsoft.graph.permission`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`PermissionCollection`](crate::requests::permission::PermissionCollection), for
/// example `graph.sites().id(id).permissions()`.
///
/// Operations: `grant`, `revoke_grants`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-beta
pub struct Permission {
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `grantedTo`.
    #[deprecated(
        note = "deprecated since 2021-09-03, to be removed on 2023-10-01 (revision 2021-09/Removal)"
    )]
    pub granted_to: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `grantedToIdentities`.
    #[deprecated(
        note = "deprecated since 2021-09-03, to be removed on 2023-10-01 (revision 2021-09/Removal)"
    )]
    pub granted_to_identities: mg::Field<Vec<super::IdentitySet>>,
    /// `grantedToIdentitiesV2`.
    pub granted_to_identities_v2: mg::Field<Vec<super::SharePointIdentitySet>>,
    /// `grantedToV2`.
    pub granted_to_v2: mg::Field<mg::Boxed<super::SharePointIdentitySet>>,
    /// `hasPassword`.
    pub has_password: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `inheritedFrom`.
    pub inherited_from: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `invitation`.
    pub invitation: mg::Field<mg::Boxed<super::SharingInvitation>>,
    /// `link`.
    pub link: mg::Field<mg::Boxed<super::SharingLink>>,
    /// `roles`.
    pub roles: mg::Field<Vec<String>>,
    /// `shareId`. Secret: masked in `Debug`.
    pub share_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Permission: "microsoft.graph.permission", entity, base super::Entity;
    expiration_date_time: "expirationDateTime",
    granted_to: "grantedTo" deprecated,
    granted_to_identities: "grantedToIdentities" deprecated,
    granted_to_identities_v2: "grantedToIdentitiesV2",
    granted_to_v2: "grantedToV2",
    has_password: "hasPassword",
    id: "id" key required,
    inherited_from: "inheritedFrom",
    invitation: "invitation",
    link: "link",
    roles: "roles",
    share_id: "shareId" secret,
}

mg::derived_from! { Permission: super::Entity }
