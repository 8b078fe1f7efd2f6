// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharingLinkVariants`, a complex type.
    SharingLinkVariants "microsoft.graph.sharingLinkVariants" "complex";
    /// `addressBarLinkPermission`: sharingRole
    address_bar_link_permission "addressBarLinkPermission": mg::Open<super::SharingRole>,
    /// `allowEmbed`: sharingOperationStatus
    allow_embed "allowEmbed": mg::Boxed<super::SharingOperationStatus>,
    /// `passwordProtected`: sharingOperationStatus
    password_protected "passwordProtected": mg::Boxed<super::SharingOperationStatus>,
    /// `requiresAuthentication`: sharingOperationStatus
    requires_authentication "requiresAuthentication": mg::Boxed<super::SharingOperationStatus>,
}
