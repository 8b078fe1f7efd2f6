// @generated
use crate::mg;

/// Enumeration `microsoft.graph.printFinishing`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrintFinishing {
    /// `none` (3)
    None,
    /// `staple` (4)
    Staple,
    /// `punch` (5)
    Punch,
    /// `cover` (6)
    Cover,
    /// `bind` (7)
    Bind,
    /// `saddleStitch` (8)
    SaddleStitch,
    /// `stitchEdge` (9)
    StitchEdge,
    /// `stapleTopLeft` (20)
    StapleTopLeft,
    /// `stapleBottomLeft` (21)
    StapleBottomLeft,
    /// `stapleTopRight` (22)
    StapleTopRight,
    /// `stapleBottomRight` (23)
    StapleBottomRight,
    /// `stitchLeftEdge` (24)
    StitchLeftEdge,
    /// `stitchTopEdge` (25)
    StitchTopEdge,
    /// `stitchRightEdge` (26)
    StitchRightEdge,
    /// `stitchBottomEdge` (27)
    StitchBottomEdge,
    /// `stapleDualLeft` (28)
    StapleDualLeft,
    /// `stapleDualTop` (29)
    StapleDualTop,
    /// `stapleDualRight` (30)
    StapleDualRight,
    /// `stapleDualBottom` (31)
    StapleDualBottom,
    /// `unknownFutureValue` (32)
    UnknownFutureValue,
    /// `stapleTripleLeft` (33)
    StapleTripleLeft,
    /// `stapleTripleTop` (34)
    StapleTripleTop,
    /// `stapleTripleRight` (35)
    StapleTripleRight,
    /// `stapleTripleBottom` (36)
    StapleTripleBottom,
    /// `bindLeft` (37)
    BindLeft,
    /// `bindTop` (38)
    BindTop,
    /// `bindRight` (39)
    BindRight,
    /// `bindBottom` (40)
    BindBottom,
    /// `foldAccordion` (41)
    FoldAccordion,
    /// `foldDoubleGate` (42)
    FoldDoubleGate,
    /// `foldGate` (43)
    FoldGate,
    /// `foldHalf` (44)
    FoldHalf,
    /// `foldHalfZ` (45)
    FoldHalfZ,
    /// `foldLeftGate` (46)
    FoldLeftGate,
    /// `foldLetter` (47)
    FoldLetter,
    /// `foldParallel` (48)
    FoldParallel,
    /// `foldPoster` (49)
    FoldPoster,
    /// `foldRightGate` (50)
    FoldRightGate,
    /// `foldZ` (51)
    FoldZ,
    /// `foldEngineeringZ` (52)
    FoldEngineeringZ,
    /// `punchTopLeft` (53)
    PunchTopLeft,
    /// `punchBottomLeft` (54)
    PunchBottomLeft,
    /// `punchTopRight` (55)
    PunchTopRight,
    /// `punchBottomRight` (56)
    PunchBottomRight,
    /// `punchDualLeft` (57)
    PunchDualLeft,
    /// `punchDualTop` (58)
    PunchDualTop,
    /// `punchDualRight` (59)
    PunchDualRight,
    /// `punchDualBottom` (60)
    PunchDualBottom,
    /// `punchTripleLeft` (61)
    PunchTripleLeft,
    /// `punchTripleTop` (62)
    PunchTripleTop,
    /// `punchTripleRight` (63)
    PunchTripleRight,
    /// `punchTripleBottom` (64)
    PunchTripleBottom,
    /// `punchQuadLeft` (65)
    PunchQuadLeft,
    /// `punchQuadTop` (66)
    PunchQuadTop,
    /// `punchQuadRight` (67)
    PunchQuadRight,
    /// `punchQuadBottom` (68)
    PunchQuadBottom,
    /// `fold` (69)
    Fold,
    /// `trim` (70)
    Trim,
    /// `bale` (71)
    Bale,
    /// `bookletMaker` (72)
    BookletMaker,
    /// `coat` (73)
    Coat,
    /// `laminate` (74)
    Laminate,
    /// `trimAfterPages` (75)
    TrimAfterPages,
    /// `trimAfterDocuments` (76)
    TrimAfterDocuments,
    /// `trimAfterCopies` (77)
    TrimAfterCopies,
    /// `trimAfterJob` (78)
    TrimAfterJob,
}

mg::enumeration! {
    PrintFinishing: "microsoft.graph.printFinishing";
    None: "none" = 3,
    Staple: "staple" = 4,
    Punch: "punch" = 5,
    Cover: "cover" = 6,
    Bind: "bind" = 7,
    SaddleStitch: "saddleStitch" = 8,
    StitchEdge: "stitchEdge" = 9,
    StapleTopLeft: "stapleTopLeft" = 20,
    StapleBottomLeft: "stapleBottomLeft" = 21,
    StapleTopRight: "stapleTopRight" = 22,
    StapleBottomRight: "stapleBottomRight" = 23,
    StitchLeftEdge: "stitchLeftEdge" = 24,
    StitchTopEdge: "stitchTopEdge" = 25,
    StitchRightEdge: "stitchRightEdge" = 26,
    StitchBottomEdge: "stitchBottomEdge" = 27,
    StapleDualLeft: "stapleDualLeft" = 28,
    StapleDualTop: "stapleDualTop" = 29,
    StapleDualRight: "stapleDualRight" = 30,
    StapleDualBottom: "stapleDualBottom" = 31,
    UnknownFutureValue: "unknownFutureValue" = 32,
    StapleTripleLeft: "stapleTripleLeft" = 33,
    StapleTripleTop: "stapleTripleTop" = 34,
    StapleTripleRight: "stapleTripleRight" = 35,
    StapleTripleBottom: "stapleTripleBottom" = 36,
    BindLeft: "bindLeft" = 37,
    BindTop: "bindTop" = 38,
    BindRight: "bindRight" = 39,
    BindBottom: "bindBottom" = 40,
    FoldAccordion: "foldAccordion" = 41,
    FoldDoubleGate: "foldDoubleGate" = 42,
    FoldGate: "foldGate" = 43,
    FoldHalf: "foldHalf" = 44,
    FoldHalfZ: "foldHalfZ" = 45,
    FoldLeftGate: "foldLeftGate" = 46,
    FoldLetter: "foldLetter" = 47,
    FoldParallel: "foldParallel" = 48,
    FoldPoster: "foldPoster" = 49,
    FoldRightGate: "foldRightGate" = 50,
    FoldZ: "foldZ" = 51,
    FoldEngineeringZ: "foldEngineeringZ" = 52,
    PunchTopLeft: "punchTopLeft" = 53,
    PunchBottomLeft: "punchBottomLeft" = 54,
    PunchTopRight: "punchTopRight" = 55,
    PunchBottomRight: "punchBottomRight" = 56,
    PunchDualLeft: "punchDualLeft" = 57,
    PunchDualTop: "punchDualTop" = 58,
    PunchDualRight: "punchDualRight" = 59,
    PunchDualBottom: "punchDualBottom" = 60,
    PunchTripleLeft: "punchTripleLeft" = 61,
    PunchTripleTop: "punchTripleTop" = 62,
    PunchTripleRight: "punchTripleRight" = 63,
    PunchTripleBottom: "punchTripleBottom" = 64,
    PunchQuadLeft: "punchQuadLeft" = 65,
    PunchQuadTop: "punchQuadTop" = 66,
    PunchQuadRight: "punchQuadRight" = 67,
    PunchQuadBottom: "punchQuadBottom" = 68,
    Fold: "fold" = 69,
    Trim: "trim" = 70,
    Bale: "bale" = 71,
    BookletMaker: "bookletMaker" = 72,
    Coat: "coat" = 73,
    Laminate: "laminate" = 74,
    TrimAfterPages: "trimAfterPages" = 75,
    TrimAfterDocuments: "trimAfterDocuments" = 76,
    TrimAfterCopies: "trimAfterCopies" = 77,
    TrimAfterJob: "trimAfterJob" = 78,
}
