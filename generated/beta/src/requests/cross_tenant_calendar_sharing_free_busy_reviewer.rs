// @generated
use crate::{mg, models};

/// One `microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer`, by its URL.
pub type CrossTenantCalendarSharingFreeBusyReviewerResource = mg::One<
    models::CrossTenantCalendarSharingFreeBusyReviewer,
>;

/// A collection of `microsoft.graph.crossTenantCalendarSharingFreeBusyReviewer`, by its URL.
pub type CrossTenantCalendarSharingFreeBusyReviewerCollection = mg::Many<
    models::CrossTenantCalendarSharingFreeBusyReviewer,
    CrossTenantCalendarSharingFreeBusyReviewerResource,
>;
