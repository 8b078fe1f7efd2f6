// @generated
use crate::{mg, models, requests};

/// Requests on one [`CommsApplication`](models::CommsApplication): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.app()`.
#[derive(Clone, Debug)]
pub struct CommsApplicationResource(mg::One<models::CommsApplication>);

mg::builder! { CommsApplicationResource: mg::One<models::CommsApplication> }

impl CommsApplicationResource {
    /// `…/calls`: many [`Call`](models::Call).
    ///
    /// Reference: [get], [create], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/call-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/application-post-calls?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/call-delete?view=graph-rest-beta
    #[inline]
    pub fn calls(&self) -> requests::call::CallCollection {
        mg::navigate(self, "calls")
    }

    /// `…/onlineMeetings`: many [`OnlineMeeting`](models::OnlineMeeting).
    ///
    /// Least privileged permission to read: `OnlineMeetings.Read` (delegated),
    /// `OnlineMeetings.Read.All` (application).
    #[inline]
    pub fn online_meetings(&self) -> requests::online_meeting::OnlineMeetingCollection {
        mg::navigate(self, "onlineMeetings")
    }
}
