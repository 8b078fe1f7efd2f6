// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantCalendarSharingFreeBusyDetail`, by its URL.
pub type CrossTenantCalendarSharingFreeBusyDetailResource = mg::One<
    models::CrossTenantCalendarSharingFreeBusyDetail,
>;

/// A collection of `microsoft.graph.crossTenantCalendarSharingFreeBusyDetail`, by its URL.
pub type CrossTenantCalendarSharingFreeBusyDetailCollection = mg::Many<
    models::CrossTenantCalendarSharingFreeBusyDetail,
    CrossTenantCalendarSharingFreeBusyDetailResource,
>;
