// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantCalendarSharingFreeBusySimple`, by its URL.
pub type CrossTenantCalendarSharingFreeBusySimpleResource = mg::One<
    models::CrossTenantCalendarSharingFreeBusySimple,
>;

/// A collection of `microsoft.graph.crossTenantCalendarSharingFreeBusySimple`, by its URL.
pub type CrossTenantCalendarSharingFreeBusySimpleCollection = mg::Many<
    models::CrossTenantCalendarSharingFreeBusySimple,
    CrossTenantCalendarSharingFreeBusySimpleResource,
>;
