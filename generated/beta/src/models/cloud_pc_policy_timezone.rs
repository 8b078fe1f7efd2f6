// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcPolicyTimezone`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcPolicyTimezone {
    /// `gmt` (0)
    Gmt,
    /// `bit` (1)
    Bit,
    /// `nut` (2)
    Nut,
    /// `hst` (3)
    Hst,
    /// `mit` (4)
    Mit,
    /// `akst` (5)
    Akst,
    /// `pst` (6)
    Pst,
    /// `mst` (7)
    Mst,
    /// `east` (8)
    East,
    /// `est` (9)
    Est,
    /// `ast` (10)
    Ast,
    /// `nst` (11)
    Nst,
    /// `art` (12)
    Art,
    /// `gst` (13)
    Gst,
    /// `azot` (14)
    Azot,
    /// `cet` (15)
    Cet,
    /// `cat` (16)
    Cat,
    /// `eat` (17)
    Eat,
    /// `get` (18)
    Get,
    /// `pkt` (19)
    Pkt,
    /// `ist` (20)
    Ist,
    /// `bst` (21)
    Bst,
    /// `tha` (22)
    Tha,
    /// `cst` (23)
    Cst,
    /// `jst` (24)
    Jst,
    /// `acst` (25)
    Acst,
    /// `pgt` (26)
    Pgt,
    /// `sbt` (27)
    Sbt,
    /// `fjt` (28)
    Fjt,
    /// `tot` (29)
    Tot,
    /// `lint` (30)
    Lint,
    /// `unknownFutureValue` (31)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcPolicyTimezone: "microsoft.graph.cloudPcPolicyTimezone";
    Gmt: "gmt" = 0,
    Bit: "bit" = 1,
    Nut: "nut" = 2,
    Hst: "hst" = 3,
    Mit: "mit" = 4,
    Akst: "akst" = 5,
    Pst: "pst" = 6,
    Mst: "mst" = 7,
    East: "east" = 8,
    Est: "est" = 9,
    Ast: "ast" = 10,
    Nst: "nst" = 11,
    Art: "art" = 12,
    Gst: "gst" = 13,
    Azot: "azot" = 14,
    Cet: "cet" = 15,
    Cat: "cat" = 16,
    Eat: "eat" = 17,
    Get: "get" = 18,
    Pkt: "pkt" = 19,
    Ist: "ist" = 20,
    Bst: "bst" = 21,
    Tha: "tha" = 22,
    Cst: "cst" = 23,
    Jst: "jst" = 24,
    Acst: "acst" = 25,
    Pgt: "pgt" = 26,
    Sbt: "sbt" = 27,
    Fjt: "fjt" = 28,
    Tot: "tot" = 29,
    Lint: "lint" = 30,
    UnknownFutureValue: "unknownFutureValue" = 31,
}
