// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails`, by its URL.
pub type CrossTenantCalendarAvailabilityLimitedDetailsResource = mg::One<
    models::CrossTenantCalendarAvailabilityLimitedDetails,
>;

/// A collection of `microsoft.graph.crossTenantCalendarAvailabilityLimitedDetails`, by its URL.
pub type CrossTenantCalendarAvailabilityLimitedDetailsCollection = mg::Many<
    models::CrossTenantCalendarAvailabilityLimitedDetails,
    CrossTenantCalendarAvailabilityLimitedDetailsResource,
>;
