// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcUserSettingsPersistenceStorageSizeCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcUserSettingsPersistenceStorageSizeCategory {
    /// `fourGB` (0)
    FourGb,
    /// `eightGB` (1)
    EightGb,
    /// `sixteenGB` (2)
    SixteenGb,
    /// `thirtyTwoGB` (3)
    ThirtyTwoGb,
    /// `sixtyFourGB` (4)
    SixtyFourGb,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcUserSettingsPersistenceStorageSizeCategory: "microsoft.graph.cloudPcUserSettingsPersistenceStorageSizeCategory";
    FourGb: "fourGB" = 0,
    EightGb: "eightGB" = 1,
    SixteenGb: "sixteenGB" = 2,
    ThirtyTwoGb: "thirtyTwoGB" = 3,
    SixtyFourGb: "sixtyFourGB" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
