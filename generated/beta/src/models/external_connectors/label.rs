// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.label`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Label {
    /// `title` (0)
    Title,
    /// `url` (1)
    Url,
    /// `createdBy` (2)
    CreatedBy,
    /// `lastModifiedBy` (3)
    LastModifiedBy,
    /// `authors` (4)
    Authors,
    /// `createdDateTime` (5)
    CreatedDateTime,
    /// `lastModifiedDateTime` (6)
    LastModifiedDateTime,
    /// `fileName` (7)
    FileName,
    /// `fileExtension` (8)
    FileExtension,
    /// `unknownFutureValue` (12)
    UnknownFutureValue,
    /// `containerName` (13)
    ContainerName,
    /// `containerUrl` (14)
    ContainerUrl,
    /// `iconUrl` (15)
    IconUrl,
    /// `assignedToPeople` (16)
    AssignedToPeople,
    /// `closedBy` (17)
    ClosedBy,
    /// `closedDate` (18)
    ClosedDate,
    /// `priority` (19)
    Priority,
    /// `sprintName` (20)
    SprintName,
    /// `tags` (21)
    Tags,
    /// `severity` (22)
    Severity,
    /// `state` (23)
    State,
    /// `dueDate` (24)
    DueDate,
    /// `itemParentId` (25)
    ItemParentId,
    /// `itemPath` (26)
    ItemPath,
    /// `itemType` (27)
    ItemType,
    /// `numberOfReactions` (28)
    NumberOfReactions,
    /// `parentUrl` (29)
    ParentUrl,
    /// `priorityNormalized` (30)
    PriorityNormalized,
    /// `reportedBy` (31)
    ReportedBy,
    /// `secondaryId` (32)
    SecondaryId,
    /// `personEmails` (33)
    PersonEmails,
    /// `personAddresses` (34)
    PersonAddresses,
    /// `personAnniversaries` (35)
    PersonAnniversaries,
    /// `personName` (36)
    PersonName,
    /// `personNote` (37)
    PersonNote,
    /// `personPhones` (38)
    PersonPhones,
    /// `personCurrentPosition` (39)
    PersonCurrentPosition,
    /// `personWebAccounts` (40)
    PersonWebAccounts,
    /// `personWebSite` (41)
    PersonWebSite,
    /// `personSkills` (42)
    PersonSkills,
    /// `personProjects` (43)
    PersonProjects,
    /// `personAccount` (44)
    PersonAccount,
    /// `personAwards` (45)
    PersonAwards,
    /// `personCertifications` (46)
    PersonCertifications,
    /// `personAssistants` (47)
    PersonAssistants,
    /// `personColleagues` (48)
    PersonColleagues,
    /// `personManager` (49)
    PersonManager,
    /// `personAlternateContacts` (50)
    PersonAlternateContacts,
    /// `personEmergencyContacts` (51)
    PersonEmergencyContacts,
    /// `personEducationalActivities` (52)
    PersonEducationalActivities,
    /// `personInterests` (53)
    PersonInterests,
    /// `personLanguages` (54)
    PersonLanguages,
    /// `personPublications` (55)
    PersonPublications,
    /// `personPatents` (56)
    PersonPatents,
    /// `personWorkPositions` (57)
    PersonWorkPositions,
}

mg::enumeration! {
    Label: "microsoft.graph.externalConnectors.label";
    Title: "title" = 0,
    Url: "url" = 1,
    CreatedBy: "createdBy" = 2,
    LastModifiedBy: "lastModifiedBy" = 3,
    Authors: "authors" = 4,
    CreatedDateTime: "createdDateTime" = 5,
    LastModifiedDateTime: "lastModifiedDateTime" = 6,
    FileName: "fileName" = 7,
    FileExtension: "fileExtension" = 8,
    UnknownFutureValue: "unknownFutureValue" = 12,
    ContainerName: "containerName" = 13,
    ContainerUrl: "containerUrl" = 14,
    IconUrl: "iconUrl" = 15,
    AssignedToPeople: "assignedToPeople" = 16,
    ClosedBy: "closedBy" = 17,
    ClosedDate: "closedDate" = 18,
    Priority: "priority" = 19,
    SprintName: "sprintName" = 20,
    Tags: "tags" = 21,
    Severity: "severity" = 22,
    State: "state" = 23,
    DueDate: "dueDate" = 24,
    ItemParentId: "itemParentId" = 25,
    ItemPath: "itemPath" = 26,
    ItemType: "itemType" = 27,
    NumberOfReactions: "numberOfReactions" = 28,
    ParentUrl: "parentUrl" = 29,
    PriorityNormalized: "priorityNormalized" = 30,
    ReportedBy: "reportedBy" = 31,
    SecondaryId: "secondaryId" = 32,
    PersonEmails: "personEmails" = 33,
    PersonAddresses: "personAddresses" = 34,
    PersonAnniversaries: "personAnniversaries" = 35,
    PersonName: "personName" = 36,
    PersonNote: "personNote" = 37,
    PersonPhones: "personPhones" = 38,
    PersonCurrentPosition: "personCurrentPosition" = 39,
    PersonWebAccounts: "personWebAccounts" = 40,
    PersonWebSite: "personWebSite" = 41,
    PersonSkills: "personSkills" = 42,
    PersonProjects: "personProjects" = 43,
    PersonAccount: "personAccount" = 44,
    PersonAwards: "personAwards" = 45,
    PersonCertifications: "personCertifications" = 46,
    PersonAssistants: "personAssistants" = 47,
    PersonColleagues: "personColleagues" = 48,
    PersonManager: "personManager" = 49,
    PersonAlternateContacts: "personAlternateContacts" = 50,
    PersonEmergencyContacts: "personEmergencyContacts" = 51,
    PersonEducationalActivities: "personEducationalActivities" = 52,
    PersonInterests: "personInterests" = 53,
    PersonLanguages: "personLanguages" = 54,
    PersonPublications: "personPublications" = 55,
    PersonPatents: "personPatents" = 56,
    PersonWorkPositions: "personWorkPositions" = 57,
}
