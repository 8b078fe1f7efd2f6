// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessGuestsOrExternalUsers`, a complex type.
    ConditionalAccessGuestsOrExternalUsers "microsoft.graph.conditionalAccessGuestsOrExternalUsers" "complex";
    /// `externalTenants`: conditionalAccessExternalTenants
    external_tenants "externalTenants": mg::Boxed<super::ConditionalAccessExternalTenants>,
    /// `guestOrExternalUserTypes`: conditionalAccessGuestOrExternalUserTypes, not null
    guest_or_external_user_types "guestOrExternalUserTypes" "r": mg::Flags<super::ConditionalAccessGuestOrExternalUserTypes>,
}
