// @generated
use crate::mg;

/// Enumeration `microsoft.graph.simulationAttackTechnique`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimulationAttackTechnique {
    /// `unknown` (0)
    Unknown,
    /// `credentialHarvesting` (1)
    CredentialHarvesting,
    /// `attachmentMalware` (2)
    AttachmentMalware,
    /// `driveByUrl` (3)
    DriveByUrl,
    /// `linkInAttachment` (4)
    LinkInAttachment,
    /// `linkToMalwareFile` (5)
    LinkToMalwareFile,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `oAuthConsentGrant` (7)
    OAuthConsentGrant,
    /// `phishTraining` (8)
    PhishTraining,
}

mg::enumeration! {
    SimulationAttackTechnique: "microsoft.graph.simulationAttackTechnique";
    Unknown: "unknown" = 0,
    CredentialHarvesting: "credentialHarvesting" = 1,
    AttachmentMalware: "attachmentMalware" = 2,
    DriveByUrl: "driveByUrl" = 3,
    LinkInAttachment: "linkInAttachment" = 4,
    LinkToMalwareFile: "linkToMalwareFile" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    OAuthConsentGrant: "oAuthConsentGrant" = 7,
    PhishTraining: "phishTraining" = 8,
}
