// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharingLinkVariants`.
pub struct SharingLinkVariants {
    /// `addressBarLinkPermission`.
    pub address_bar_link_permission: mg::Field<mg::Open<super::SharingRole>>,
    /// `allowEmbed`.
    pub allow_embed: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `passwordProtected`.
    pub password_protected: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// `requiresAuthentication`.
    pub requires_authentication: mg::Field<mg::Boxed<super::SharingOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharingLinkVariants: "microsoft.graph.sharingLinkVariants", complex;
    address_bar_link_permission: "addressBarLinkPermission",
    allow_embed: "allowEmbed",
    password_protected: "passwordProtected",
    requires_authentication: "requiresAuthentication",
}
