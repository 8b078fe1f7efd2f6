// @generated
use crate::{mg, models, requests};

/// Requests on one [`IpApplicationSegment`](models::IpApplicationSegment): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.on_premises_publishing_profiles().id(id).application_segments().id(id)`.
#[derive(Clone, Debug)]
pub struct IpApplicationSegmentResource(mg::One<models::IpApplicationSegment>);

mg::builder! { IpApplicationSegmentResource: mg::One<models::IpApplicationSegment> }

impl IpApplicationSegmentResource {
    /// `…/application`: [`Application`](models::Application).
    #[inline]
    pub fn application(&self) -> requests::application::ApplicationResource {
        mg::navigate(self, "application")
    }
}

/// Requests on a collection of [`IpApplicationSegment`](models::IpApplicationSegment): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.on_premises_publishing_profiles().id(id).application_segments()`.
pub type IpApplicationSegmentCollection = mg::Many<
    models::IpApplicationSegment,
    IpApplicationSegmentResource,
>;
