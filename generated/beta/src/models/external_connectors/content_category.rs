// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.contentCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentCategory {
    /// `uncategorized` (0)
    Uncategorized,
    /// `knowledgeBase` (1)
    KnowledgeBase,
    /// `wikis` (2)
    Wikis,
    /// `fileRepository` (3)
    FileRepository,
    /// `qna` (4)
    Qna,
    /// `crm` (5)
    Crm,
    /// `dashboard` (6)
    Dashboard,
    /// `people` (7)
    People,
    /// `media` (8)
    Media,
    /// `email` (9)
    Email,
    /// `messaging` (10)
    Messaging,
    /// `meetingTranscripts` (11)
    MeetingTranscripts,
    /// `taskManagement` (12)
    TaskManagement,
    /// `learningManagement` (13)
    LearningManagement,
    /// `unknownFutureValue` (14)
    UnknownFutureValue,
}

mg::enumeration! {
    ContentCategory: "microsoft.graph.externalConnectors.contentCategory";
    Uncategorized: "uncategorized" = 0,
    KnowledgeBase: "knowledgeBase" = 1,
    Wikis: "wikis" = 2,
    FileRepository: "fileRepository" = 3,
    Qna: "qna" = 4,
    Crm: "crm" = 5,
    Dashboard: "dashboard" = 6,
    People: "people" = 7,
    Media: "media" = 8,
    Email: "email" = 9,
    Messaging: "messaging" = 10,
    MeetingTranscripts: "meetingTranscripts" = 11,
    TaskManagement: "taskManagement" = 12,
    LearningManagement: "learningManagement" = 13,
    UnknownFutureValue: "unknownFutureValue" = 14,
}
