// @generated
use crate::{mg, models, requests};

/// Requests on one [`ActivityStatistics`](models::ActivityStatistics): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.activitystatistics().id(id)`.
#[derive(Clone, Debug)]
pub struct ActivityStatisticsResource(mg::One<models::ActivityStatistics>);

mg::builder! { ActivityStatisticsResource: mg::One<models::ActivityStatistics> }

impl ActivityStatisticsResource {
    /// `…/microsoft.graph.callActivityStatistics`: cast to
    /// [`CallActivityStatistics`](models::CallActivityStatistics).
    #[doc(alias = "microsoft.graph.callActivityStatistics")]
    #[inline]
    pub fn cast_to_call_activity_statistics(
        &self,
    ) -> requests::call_activity_statistics::CallActivityStatisticsResource {
        mg::navigate(self, "microsoft.graph.callActivityStatistics")
    }

    /// `…/microsoft.graph.chatActivityStatistics`: cast to
    /// [`ChatActivityStatistics`](models::ChatActivityStatistics).
    #[doc(alias = "microsoft.graph.chatActivityStatistics")]
    #[inline]
    pub fn cast_to_chat_activity_statistics(
        &self,
    ) -> requests::chat_activity_statistics::ChatActivityStatisticsResource {
        mg::navigate(self, "microsoft.graph.chatActivityStatistics")
    }

    /// `…/microsoft.graph.emailActivityStatistics`: cast to
    /// [`EmailActivityStatistics`](models::EmailActivityStatistics).
    #[doc(alias = "microsoft.graph.emailActivityStatistics")]
    #[inline]
    pub fn cast_to_email_activity_statistics(
        &self,
    ) -> requests::email_activity_statistics::EmailActivityStatisticsResource {
        mg::navigate(self, "microsoft.graph.emailActivityStatistics")
    }

    /// `…/microsoft.graph.focusActivityStatistics`: cast to
    /// [`FocusActivityStatistics`](models::FocusActivityStatistics).
    #[doc(alias = "microsoft.graph.focusActivityStatistics")]
    #[inline]
    pub fn cast_to_focus_activity_statistics(
        &self,
    ) -> requests::focus_activity_statistics::FocusActivityStatisticsResource {
        mg::navigate(self, "microsoft.graph.focusActivityStatistics")
    }

    /// `…/microsoft.graph.meetingActivityStatistics`: cast to
    /// [`MeetingActivityStatistics`](models::MeetingActivityStatistics).
    #[doc(alias = "microsoft.graph.meetingActivityStatistics")]
    #[inline]
    pub fn cast_to_meeting_activity_statistics(
        &self,
    ) -> requests::meeting_activity_statistics::MeetingActivityStatisticsResource {
        mg::navigate(self, "microsoft.graph.meetingActivityStatistics")
    }
}

/// Requests on a collection of [`ActivityStatistics`](models::ActivityStatistics): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.activitystatistics()`.
#[derive(Clone, Debug)]
pub struct ActivityStatisticsCollection(
    mg::Many<models::ActivityStatistics, ActivityStatisticsResource>,
);

mg::builder! { ActivityStatisticsCollection: mg::Many<models::ActivityStatistics, ActivityStatisticsResource> }

impl ActivityStatisticsCollection {
    /// `…/microsoft.graph.callActivityStatistics`: the members that are
    /// [`CallActivityStatistics`](models::CallActivityStatistics).
    #[doc(alias = "microsoft.graph.callActivityStatistics")]
    #[inline]
    pub fn cast_to_call_activity_statistics(
        &self,
    ) -> requests::call_activity_statistics::CallActivityStatisticsCollection {
        mg::navigate(self, "microsoft.graph.callActivityStatistics")
    }

    /// `…/microsoft.graph.chatActivityStatistics`: the members that are
    /// [`ChatActivityStatistics`](models::ChatActivityStatistics).
    #[doc(alias = "microsoft.graph.chatActivityStatistics")]
    #[inline]
    pub fn cast_to_chat_activity_statistics(
        &self,
    ) -> requests::chat_activity_statistics::ChatActivityStatisticsCollection {
        mg::navigate(self, "microsoft.graph.chatActivityStatistics")
    }

    /// `…/microsoft.graph.emailActivityStatistics`: the members that are
    /// [`EmailActivityStatistics`](models::EmailActivityStatistics).
    #[doc(alias = "microsoft.graph.emailActivityStatistics")]
    #[inline]
    pub fn cast_to_email_activity_statistics(
        &self,
    ) -> requests::email_activity_statistics::EmailActivityStatisticsCollection {
        mg::navigate(self, "microsoft.graph.emailActivityStatistics")
    }

    /// `…/microsoft.graph.focusActivityStatistics`: the members that are
    /// [`FocusActivityStatistics`](models::FocusActivityStatistics).
    #[doc(alias = "microsoft.graph.focusActivityStatistics")]
    #[inline]
    pub fn cast_to_focus_activity_statistics(
        &self,
    ) -> requests::focus_activity_statistics::FocusActivityStatisticsCollection {
        mg::navigate(self, "microsoft.graph.focusActivityStatistics")
    }

    /// `…/microsoft.graph.meetingActivityStatistics`: the members that are
    /// [`MeetingActivityStatistics`](models::MeetingActivityStatistics).
    #[doc(alias = "microsoft.graph.meetingActivityStatistics")]
    #[inline]
    pub fn cast_to_meeting_activity_statistics(
        &self,
    ) -> requests::meeting_activity_statistics::MeetingActivityStatisticsCollection {
        mg::navigate(self, "microsoft.graph.meetingActivityStatistics")
    }
}
