// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ipApplicationSegment`, by its URL.
    ///
    /// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/applicationSegments/{ipApplicationSegment-id}`.
    IpApplicationSegmentResource(mg::One<models::IpApplicationSegment>)
}

impl IpApplicationSegmentResource {
    /// `…/application`: `application`
    #[inline]
    pub fn application(&self) -> requests::application::ApplicationResource {
        mg::to(self, "application")
    }
}

/// A collection of `microsoft.graph.ipApplicationSegment`, by its URL.
///
/// For example `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/applicationSegments`.
pub type IpApplicationSegmentCollection = mg::Many<
    models::IpApplicationSegment,
    IpApplicationSegmentResource,
>;
