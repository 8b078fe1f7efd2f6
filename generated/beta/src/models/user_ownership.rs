// @generated
use crate::mg;

/// Enumeration `microsoft.graph.userOwnership`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserOwnership {
    /// `none` (0)
    None,
    /// `lawfulBasisForProcessing` (1)
    LawfulBasisForProcessing,
    /// `rightToAccess` (2)
    RightToAccess,
    /// `rightToBeInformed` (4)
    RightToBeInformed,
    /// `rightToDataPortability` (8)
    RightToDataPortability,
    /// `rightToObject` (16)
    RightToObject,
    /// `rightToRectification` (32)
    RightToRectification,
    /// `rightToRestrictionOfProcessing` (64)
    RightToRestrictionOfProcessing,
    /// `rightsRelatedToAutomatedDecisionMaking` (128)
    RightsRelatedToAutomatedDecisionMaking,
    /// `unknownFutureValue` (256)
    UnknownFutureValue,
}

mg::enumeration! {
    UserOwnership: "microsoft.graph.userOwnership", flags;
    None: "none" = 0,
    LawfulBasisForProcessing: "lawfulBasisForProcessing" = 1,
    RightToAccess: "rightToAccess" = 2,
    RightToBeInformed: "rightToBeInformed" = 4,
    RightToDataPortability: "rightToDataPortability" = 8,
    RightToObject: "rightToObject" = 16,
    RightToRectification: "rightToRectification" = 32,
    RightToRestrictionOfProcessing: "rightToRestrictionOfProcessing" = 64,
    RightsRelatedToAutomatedDecisionMaking: "rightsRelatedToAutomatedDecisionMaking" = 128,
    UnknownFutureValue: "unknownFutureValue" = 256,
}
