// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.activityStatistics`, by its URL.
    ///
    /// For example `/activitystatistics/{activityStatistics-id}`.
    ActivityStatisticsResource(mg::One<models::ActivityStatistics>)
}

impl ActivityStatisticsResource {
    /// `…/microsoft.graph.callActivityStatistics`
    #[inline]
    pub fn as_call_activity_statistics(
        &self,
    ) -> requests::call_activity_statistics::CallActivityStatisticsResource {
        mg::to(self, "microsoft.graph.callActivityStatistics")
    }

    /// `…/microsoft.graph.chatActivityStatistics`
    #[inline]
    pub fn as_chat_activity_statistics(
        &self,
    ) -> requests::chat_activity_statistics::ChatActivityStatisticsResource {
        mg::to(self, "microsoft.graph.chatActivityStatistics")
    }

    /// `…/microsoft.graph.emailActivityStatistics`
    #[inline]
    pub fn as_email_activity_statistics(
        &self,
    ) -> requests::email_activity_statistics::EmailActivityStatisticsResource {
        mg::to(self, "microsoft.graph.emailActivityStatistics")
    }

    /// `…/microsoft.graph.focusActivityStatistics`
    #[inline]
    pub fn as_focus_activity_statistics(
        &self,
    ) -> requests::focus_activity_statistics::FocusActivityStatisticsResource {
        mg::to(self, "microsoft.graph.focusActivityStatistics")
    }

    /// `…/microsoft.graph.meetingActivityStatistics`
    #[inline]
    pub fn as_meeting_activity_statistics(
        &self,
    ) -> requests::meeting_activity_statistics::MeetingActivityStatisticsResource {
        mg::to(self, "microsoft.graph.meetingActivityStatistics")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.activityStatistics`, by its URL.
    ///
    /// For example `/activitystatistics`.
    ActivityStatisticsCollection(mg::Many<models::ActivityStatistics, ActivityStatisticsResource>)
}

impl ActivityStatisticsCollection {
    /// `…/microsoft.graph.callActivityStatistics`
    #[inline]
    pub fn as_call_activity_statistics(
        &self,
    ) -> requests::call_activity_statistics::CallActivityStatisticsCollection {
        mg::to(self, "microsoft.graph.callActivityStatistics")
    }

    /// `…/microsoft.graph.chatActivityStatistics`
    #[inline]
    pub fn as_chat_activity_statistics(
        &self,
    ) -> requests::chat_activity_statistics::ChatActivityStatisticsCollection {
        mg::to(self, "microsoft.graph.chatActivityStatistics")
    }

    /// `…/microsoft.graph.emailActivityStatistics`
    #[inline]
    pub fn as_email_activity_statistics(
        &self,
    ) -> requests::email_activity_statistics::EmailActivityStatisticsCollection {
        mg::to(self, "microsoft.graph.emailActivityStatistics")
    }

    /// `…/microsoft.graph.focusActivityStatistics`
    #[inline]
    pub fn as_focus_activity_statistics(
        &self,
    ) -> requests::focus_activity_statistics::FocusActivityStatisticsCollection {
        mg::to(self, "microsoft.graph.focusActivityStatistics")
    }

    /// `…/microsoft.graph.meetingActivityStatistics`
    #[inline]
    pub fn as_meeting_activity_statistics(
        &self,
    ) -> requests::meeting_activity_statistics::MeetingActivityStatisticsCollection {
        mg::to(self, "microsoft.graph.meetingActivityStatistics")
    }
}
