// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantCalendarAvailabilityBasic`, by its URL.
pub type CrossTenantCalendarAvailabilityBasicResource = mg::One<
    models::CrossTenantCalendarAvailabilityBasic,
>;

/// A collection of `microsoft.graph.crossTenantCalendarAvailabilityBasic`, by its URL.
pub type CrossTenantCalendarAvailabilityBasicCollection = mg::Many<
    models::CrossTenantCalendarAvailabilityBasic,
    CrossTenantCalendarAvailabilityBasicResource,
>;
