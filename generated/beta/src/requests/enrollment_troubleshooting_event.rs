// @generated
use crate::{mg, models};

/// One `microsoft.graph.enrollmentTroubleshootingEvent`, by its URL.
pub type EnrollmentTroubleshootingEventResource = mg::One<
    models::EnrollmentTroubleshootingEvent,
>;

/// A collection of `microsoft.graph.enrollmentTroubleshootingEvent`, by its URL.
pub type EnrollmentTroubleshootingEventCollection = mg::Many<
    models::EnrollmentTroubleshootingEvent,
    EnrollmentTroubleshootingEventResource,
>;
