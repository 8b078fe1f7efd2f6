// @generated
use crate::{mg, models, requests};

/// Requests on one [`VirtualEventSession`](models::VirtualEventSession): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.me().virtual_events().webinars().id(id).sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct VirtualEventSessionResource(mg::One<models::VirtualEventSession>);

mg::builder! { VirtualEventSessionResource: mg::One<models::VirtualEventSession> }

impl VirtualEventSessionResource {
    /// `…/attendanceReports`: many [`MeetingAttendanceReport`](models::MeetingAttendanceReport).
    #[inline]
    pub fn attendance_reports(
        &self,
    ) -> requests::meeting_attendance_report::MeetingAttendanceReportCollection {
        mg::navigate(self, "attendanceReports")
    }

    /// `…/presenters`: many [`VirtualEventPresenter`](models::VirtualEventPresenter).
    ///
    /// Least privileged permission to read: `VirtualEvent.Read` (delegated),
    /// `VirtualEvent.Read.All` (application).
    #[inline]
    pub fn presenters(
        &self,
    ) -> requests::virtual_event_presenter::VirtualEventPresenterCollection {
        mg::navigate(self, "presenters")
    }

    /// `…/registrations`: many [`VirtualEventRegistration`](models::VirtualEventRegistration).
    #[inline]
    pub fn registrations(
        &self,
    ) -> requests::virtual_event_registration::VirtualEventRegistrationCollection {
        mg::navigate(self, "registrations")
    }
}

/// Requests on a collection of [`VirtualEventSession`](models::VirtualEventSession): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.me().virtual_events().webinars().id(id).sessions()`.
pub type VirtualEventSessionCollection = mg::Many<
    models::VirtualEventSession,
    VirtualEventSessionResource,
>;
