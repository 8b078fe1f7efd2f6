// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.virtualEventSession`, by its URL.
    ///
    /// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/sessions/{virtualEventSession-id}`.
    VirtualEventSessionResource(mg::One<models::VirtualEventSession>)
}

impl VirtualEventSessionResource {
    /// `…/attendanceReports`: many `meetingAttendanceReport`
    #[inline]
    pub fn attendance_reports(
        &self,
    ) -> requests::meeting_attendance_report::MeetingAttendanceReportCollection {
        mg::to(self, "attendanceReports")
    }

    /// `…/presenters`: many `virtualEventPresenter`
    #[inline]
    pub fn presenters(
        &self,
    ) -> requests::virtual_event_presenter::VirtualEventPresenterCollection {
        mg::to(self, "presenters")
    }

    /// `…/registrations`: many `virtualEventRegistration`
    #[inline]
    pub fn registrations(
        &self,
    ) -> requests::virtual_event_registration::VirtualEventRegistrationCollection {
        mg::to(self, "registrations")
    }
}

/// A collection of `microsoft.graph.virtualEventSession`, by its URL.
///
/// For example `/me/virtualEvents/webinars/{virtualEventWebinar-id}/sessions`.
pub type VirtualEventSessionCollection = mg::Many<
    models::VirtualEventSession,
    VirtualEventSessionResource,
>;
