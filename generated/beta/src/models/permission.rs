// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.permission`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/permission?view=graph-rest-beta>
    Permission "microsoft.graph.permission" "entity" : super::Entity;
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `grantedTo`: identitySet
    #[deprecated(note = "deprecated since 2021-09-03, to be removed on 2023-10-01 (revision 2021-09/Removal)")]
    granted_to "grantedTo" "d": mg::Boxed<super::IdentitySet>,
    /// `grantedToIdentities`: Collection(identitySet)
    #[deprecated(note = "deprecated since 2021-09-03, to be removed on 2023-10-01 (revision 2021-09/Removal)")]
    granted_to_identities "grantedToIdentities" "d": Vec<super::IdentitySet>,
    /// `grantedToIdentitiesV2`: Collection(sharePointIdentitySet)
    granted_to_identities_v2 "grantedToIdentitiesV2": Vec<super::SharePointIdentitySet>,
    /// `grantedToV2`: sharePointIdentitySet
    granted_to_v2 "grantedToV2": mg::Boxed<super::SharePointIdentitySet>,
    /// `hasPassword`: Boolean
    has_password "hasPassword": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `inheritedFrom`: itemReference
    inherited_from "inheritedFrom": mg::Boxed<super::ItemReference>,
    /// `invitation`: sharingInvitation
    invitation "invitation": mg::Boxed<super::SharingInvitation>,
    /// `link`: sharingLink
    link "link": mg::Boxed<super::SharingLink>,
    /// `roles`: Collection(String)
    roles "roles": Vec<String>,
    /// `shareId`: String
    share_id "shareId": String,
}

mg::derived_from! { Permission: super::Entity }
