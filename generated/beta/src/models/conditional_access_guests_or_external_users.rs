// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessGuestsOrExternalUsers`.
pub struct ConditionalAccessGuestsOrExternalUsers {
    /// `externalTenants`.
    pub external_tenants: mg::Field<mg::Boxed<super::ConditionalAccessExternalTenants>>,
    /// `guestOrExternalUserTypes`. Never null.
    pub guest_or_external_user_types: mg::Field<
        mg::Flags<super::ConditionalAccessGuestOrExternalUserTypes>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessGuestsOrExternalUsers: "microsoft.graph.conditionalAccessGuestsOrExternalUsers", complex;
    external_tenants: "externalTenants",
    guest_or_external_user_types: "guestOrExternalUserTypes" required,
}
